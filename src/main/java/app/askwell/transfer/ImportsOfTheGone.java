package app.askwell.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.askwell.contacts.KnownAs;
import app.askwell.contacts.PeopleForgotten;
import app.askwell.shared.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of files that tell of people who go for good, also of files that were imported
 * before them or wait to be: by the entry, the address, the profile, or name and company.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportsOfTheGone {

	private final ImportTurns turns;

	private final JdbcClient jdbc;

	ImportsOfTheGone(ImportTurns turns, JdbcClient jdbc) {
		this.turns = turns;
		this.jdbc = jdbc;
	}

	private record Row(UUID batchId, int rowNumber, String name, @Nullable String company, @Nullable String email,
			@Nullable String profileUrl) {

		KnownPerson person() {
			return new KnownPerson(this.batchId, this.name, this.email, this.profileUrl, this.company, null);
		}

	}

	/**
	 * Never beside an import: it would bring back what was just taken out.
	 * @throws app.askwell.shared.Refused if one is under way
	 */
	@EventListener
	void on(PeopleForgotten gone) {
		this.turns.standStill(gone.account());
		this.jdbc.sql("delete from import_row where account_id = ? and contact_id = any (?)")
			.params(gone.account().value(), gone.ids())
			.update();
		forgetFiles(gone);
		Gone known = Gone.of(gone.people());
		List<Row> told = rows(gone).stream().filter((row) -> known.are(PersonKeys.of(row.person()))).toList();
		List<UUID> batches = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		told.forEach((row) -> {
			batches.add(row.batchId());
			numbers.add(row.rowNumber());
		});
		this.jdbc.sql("""
				delete from import_row r using unnest(:batches, :numbers) it (batch, number)
				 where r.account_id = :account and r.batch_id = it.batch and r.row_number = it.number
				""")
			.param("account", gone.account().value())
			.param("batches", batches.toArray(UUID[]::new))
			.param("numbers", numbers.toArray(Integer[]::new))
			.update();
	}

	/**
	 * A file that was read is needed no more, and one that waits for its columns can be
	 * chosen again. Rows that nobody could read may hold anyone.
	 */
	private void forgetFiles(PeopleForgotten gone) {
		this.jdbc.sql("delete from import_batch where account_id = ? and under_way = 'COLUMNS'")
			.param(gone.account().value())
			.update();
		this.jdbc.sql("""
				delete from import_file f using import_batch b
				 where f.account_id = ? and b.account_id = f.account_id and b.id = f.batch_id
				   and b.under_way is distinct from 'READING'
				""").param(gone.account().value()).update();
		this.jdbc.sql("update import_row set cells = null where account_id = ? and cells is not null")
			.param(gone.account().value())
			.update();
	}

	private List<Row> rows(PeopleForgotten gone) {
		return this.jdbc.sql("""
				select batch_id, row_number, name, company, email, profile_url from import_row where account_id = ?
				""").param(gone.account().value()).query(Rows.of(Row.class)).list();
	}

	/**
	 * All that they were known by, to look each row up.
	 *
	 * @param companies by name, also the blank one of entries that say none
	 */
	private record Gone(Set<String> emails, Set<String> profiles, Map<String, Set<String>> companies) {

		static Gone of(List<KnownAs> people) {
			Gone all = new Gone(new HashSet<>(), new HashSet<>(), new HashMap<>());
			people.forEach((one) -> all.add(PersonKeys
				.of(new KnownPerson(one.id(), one.name(), one.email(), one.profileUrl(), one.company(), null))));
			all.emails.remove("");
			all.profiles.remove("");
			return all;
		}

		private void add(PersonKeys one) {
			this.emails.add(one.email());
			this.profiles.add(one.profile());
			this.companies.computeIfAbsent(one.name(), (name) -> new HashSet<>()).add(one.company());
		}

		/** A row of the same name that says no company may be theirs, too. */
		boolean are(PersonKeys row) {
			if (this.emails.contains(row.email()) || this.profiles.contains(row.profile())) {
				return true;
			}
			Set<String> at = this.companies.get(row.name());
			return at != null && (row.company().isEmpty() || at.contains("") || at.contains(row.company()));
		}

	}

}
