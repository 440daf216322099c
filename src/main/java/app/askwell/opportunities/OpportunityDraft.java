package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an opportunity, before it is checked.
 *
 * @param heardOn the day the seeker heard of it
 * @param answerBy until when an offer wants its answer, or null
 */
public record OpportunityDraft(String role, String company, @Nullable String posting, @Nullable String notes,
		LocalDate heardOn, @Nullable LocalDate answerBy, Origin origin) {

	static final int LONGEST_NAME = 200;

	static final int LONGEST_NOTES = 10_000;

	static final int LONGEST_ORIGIN = 300;

	public OpportunityDraft {
		role = oneLine(role);
		company = oneLine(company);
		posting = PostingLink.of(posting);
		notes = Typed.orNull(notes);
	}

	/** All that is wrong with it. */
	List<Refusal> refusals(LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		named(this.role, "role", found);
		named(this.company, "company", found);
		PostingLink.check(this.posting).ifPresent(found::add);
		tooLong(this.notes, LONGEST_NOTES, "notes", found);
		tooLong(this.origin.originNote(), LONGEST_ORIGIN, "originNote", found);
		if (this.heardOn.isAfter(today)) {
			found.add(Refusal.of("refusal.opportunity.heard-ahead", "heardOn"));
		}
		return found;
	}

	private static void named(String text, String field, List<Refusal> found) {
		if (text.isEmpty()) {
			found.add(Refusal.of("refusal.opportunity.missing." + field, field));
		}
		tooLong(text, LONGEST_NAME, field, found);
	}

	private static void tooLong(@Nullable String text, int most, String field, List<Refusal> found) {
		if (text != null && text.length() > most) {
			found.add(Refusal.of("form.too-long", field));
		}
	}

	private static String oneLine(@Nullable String text) {
		return Typed.orEmpty(text).strip().replaceAll("\\s+", " ");
	}

}
