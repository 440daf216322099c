package app.askwell.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import app.askwell.shared.WorkingDays;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a printed list is copied back.
 *
 * @param contact id of the person the first line was filled in from, or empty
 * @param neededBy by when introductions are needed
 */
record ReturnForm(String who, String contact, String neededBy, List<TickForm> rows, List<@Valid AddedForm> added) {

	/** Lines for companies that were written below the others. */
	private static final int LINES = 4;

	/** Three weeks leave time for a third person to answer. */
	private static final int WORKING_DAYS = 15;

	ReturnForm {
		who = Typed.orEmpty(who);
		contact = Typed.orEmpty(contact);
		neededBy = Typed.orEmpty(neededBy);
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		added = (added != null && !added.isEmpty())
				? added.stream().map((one) -> Objects.requireNonNullElseGet(one, AddedForm::blank)).toList()
				: Collections.nCopies(LINES, AddedForm.blank());
	}

	static ReturnForm of(PrintedList list, String who, @Nullable ContactId contact, TypedDays days) {
		LocalDate proposed = WorkingDays.away(days.today(), WORKING_DAYS);
		return new ReturnForm(who, Typed.orEmpty(contact), days.written(proposed),
				list.groups().stream().flatMap((group) -> group.companies().stream()).map(TickForm::of).toList(),
				List.of());
	}

	/** Whether a row begins another category than the one before. */
	public boolean begins(int row) {
		return row == 0 || !this.rows.get(row).category().equals(this.rows.get(row - 1).category());
	}

	ReturnedList list(TypedDays days) {
		return new ReturnedList(this.who, ContactId.find(this.contact),
				days.find(this.neededBy, Tense.FUTURE).orElse(null),
				IntStream.range(0, this.rows.size())
					.filter((row) -> !this.rows.get(row).untouched())
					.mapToObj((row) -> this.rows.get(row).ticked(row))
					.toList(),
				IntStream.range(0, this.added.size())
					.filter((row) -> !this.added.get(row).untouched())
					.mapToObj((row) -> this.added.get(row).added(row))
					.toList());
	}

}
