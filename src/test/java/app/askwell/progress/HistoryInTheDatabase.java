package app.askwell.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.askwell.Everything;

/** Writes a history into an account that is still empty, a table at a time. */
final class HistoryInTheDatabase {

	private final Everything everything;

	private final UUID account;

	HistoryInTheDatabase(Everything everything, UUID account) {
		this.everything = everything;
		this.account = account;
	}

	void write(History history) {
		insert("focus",
				"id, industry, industry_key, smallest_band, largest_band, ownership, started_on, ended_on, titles,"
						+ " places, version",
				history.focuses(),
				(focus) -> row(focus.id(), focus.industry(), focus.industry(), focus.band(), focus.band(),
						focus.ownership(), focus.started(), focus.ended()) + ", array['VP'], array['Boston'], 0");
		insert("target_company",
				"id, name, name_key, industry, industry_key, size_band, ownership, priority, added_on," + " version",
				history.targets(), (target) -> row(target.id(), target.company(), target.company(), target.industry(),
						target.industry(), target.band(), target.ownership(), 1, LocalDate.EPOCH, 0));
		insert("contact",
				"id, name, name_key, reach, industry, industry_key, company, company_key, how_met, introducer_id,"
						+ " added_on, version",
				history.people(),
				(person) -> row(person.id(), "Someone", "someone", person.reach(), person.industry(), person.industry(),
						person.company(), person.company(), person.howMet(), person.introducer(), LocalDate.EPOCH, 0));
		conversations(history);
		exchange(history);
		insert("follow_up", "id, kind, contact_id, due_on, due_at, closed_at, closed_as, version", history.thanks(),
				(one) -> row(one.id(), "THANK_YOU", one.person(), one.dueOn(), one.dueAt(), one.closedAt(),
						(one.closedAt() != null) ? "SENT" : null, 0));
		opportunities(history);
		List<String> days = IntStream.range(0, history.refused().size()).mapToObj(String::valueOf).toList();
		insert("refused", "rule, refused_on, times", days, (day) -> row(history.refused().get(Integer.parseInt(day)),
				LocalDate.EPOCH.plusDays(Integer.parseInt(day)), 2));
		insert("saved_anyway", "id, rule, advice, about_table, about_id, reason, saved_on", history.anyway(),
				(rule) -> row(UUID.randomUUID(), rule, "advice.x", "ask", UUID.randomUUID(), "So", LocalDate.EPOCH));
	}

	private void conversations(History history) {
		insert("meeting", "id, kind, purpose, meeting_on, held_on, version", history.meetings(),
				(one) -> row(one.id(), one.kind(), "BE_KNOWN", one.planned(), one.held(), 0));
		insert("meeting_contact", "meeting_id, contact_id",
				history.meetings()
					.stream()
					.flatMap((one) -> one.people().stream().map((person) -> row(one.id(), person)))
					.toList(),
				Function.identity());
		insert("meeting_new_name", "meeting_id, contact_id",
				history.meetings()
					.stream()
					.flatMap((one) -> one.newNames().stream().map((person) -> row(one.id(), person)))
					.toList(),
				Function.identity());
		insert("touch", "id, contact_id, touched_on, note, version", history.touches(),
				(one) -> row(one.id(), one.person(), one.day(), "Hello", 0));
	}

	private void exchange(History history) {
		insert("ask", "id, contact_id, kind, subject, needed_by, asked_on, closed_on, closed_as, version",
				history.asks(), (one) -> row(one.id(), one.person(), one.kind(), "Who?", one.asked(), one.asked(),
						one.closed(), one.closedAs(), 0));
		insert("promise", "id, contact_id, ask_id, action, check_back_on, made_on, kept_on, released_on, version",
				history.promises(), (one) -> row(one.id(), one.person(), one.ask(), "Write", one.made(), one.made(),
						one.kept(), one.released(), 0));
		insert("give", "id, contact_id, kind, what, offered_on, delivered_on, withdrawn_on, version", history.gives(),
				(one) -> row(one.id(), one.person(), "HELP", "A list", one.offered(), one.delivered(), one.withdrawn(),
						0));
	}

	private void opportunities(History history) {
		insert("opportunity", "id, role, company, company_key, heard_on, stage, stage_on, version",
				history.opportunities(),
				(one) -> row(one.id(), "VP", "Alpha", "alpha", one.heard(), "LEAD", one.heard(), 0));
		insert("opportunity_stage", "opportunity_id, id, stage, entered_on, version",
				history.opportunities()
					.stream()
					.flatMap((one) -> one.stages()
						.stream()
						.map((entered) -> row(one.id(), entered.id(), entered.stage(), entered.day(), 0)))
					.toList(),
				Function.identity());
		insert("interview", "opportunity_id, meeting_id",
				history.opportunities()
					.stream()
					.flatMap((one) -> one.interviews().stream().map((meeting) -> row(one.id(), meeting)))
					.toList(),
				Function.identity());
	}

	private <T> void insert(String table, String columns, List<T> rows, Function<T, String> values) {
		if (!rows.isEmpty()) {
			String all = rows.stream()
				.map((row) -> "('" + this.account + "', " + values.apply(row) + ")")
				.collect(Collectors.joining(", "));
			this.everything.sql("insert into " + table + " (account_id, " + columns + ") values " + all).update();
		}
	}

	private static String row(Object... values) {
		return Arrays.stream(values).map(HistoryInTheDatabase::literal).collect(Collectors.joining(", "));
	}

	private static String literal(Object value) {
		if (value == null || value instanceof Integer) {
			return Objects.toString(value, "null");
		}
		String type = (value instanceof UUID) ? "uuid"
				: (value instanceof LocalDate) ? "date" : (value instanceof Instant) ? "timestamptz" : "text";
		return "'" + value + "'::" + type;
	}

}
