package app.askwell.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.contacts.KnownAs;
import app.askwell.contacts.PeopleForgotten;
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

	private final JdbcClient jdbc;

	ImportsOfTheGone(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Row(UUID batchId, int rowNumber, String name, @Nullable String company, @Nullable String email,
			@Nullable String profileUrl) {

		KnownPerson person() {
			return new KnownPerson(this.batchId, this.name, this.email, this.profileUrl, this.company, null);
		}

	}

	@EventListener
	void on(PeopleForgotten gone) {
		this.jdbc.sql("delete from import_row where account_id = ? and contact_id = any (?)")
			.params(gone.account().value(), gone.ids())
			.update();
		forgetFiles(gone);
		List<Row> told = rows(gone).stream().filter((row) -> tellsOf(row, gone.people())).toList();
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
				""").param(gone.account().value()).query(Row.class).list();
	}

	private static boolean tellsOf(Row row, List<KnownAs> people) {
		PersonKeys keys = PersonKeys.of(row.person());
		return people.stream().map(ImportsOfTheGone::keys).anyMatch((one) -> areSame(keys, one));
	}

	private static PersonKeys keys(KnownAs one) {
		return PersonKeys.of(new KnownPerson(one.id(), one.name(), one.email(), one.profileUrl(), one.company(), null));
	}

	/** A row of the same name that says no company may be theirs, too. */
	private static boolean areSame(PersonKeys row, PersonKeys person) {
		return !row.email().isEmpty() && row.email().equals(person.email())
				|| !row.profile().isEmpty() && row.profile().equals(person.profile())
				|| row.name().equals(person.name()) && !row.hasOtherCompanyThan(person);
	}

}
