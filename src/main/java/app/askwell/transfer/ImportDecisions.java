package app.askwell.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.ImportedPeople;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.transfer.ImportDecision.Action;
import app.askwell.transfer.ImportDecision.Change;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides about the people of a file as the account's contacts stand now. */
@Component
class ImportDecisions {

	private final JdbcClient jdbc;

	private final ImportedPeople contacts;

	private final ImportedDetails details;

	ImportDecisions(JdbcClient jdbc, ImportedPeople contacts, ImportedDetails details) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.details = details;
	}

	/**
	 * Knows everyone who is there now, to decide about one part of a file after the
	 * other.
	 */
	ImportMatch match(AccountId account) {
		return new ImportMatch(KnownPeople.of(known(account)));
	}

	List<ImportRow> decide(AccountId account, ImportMatch match, List<ImportedPerson> people) {
		List<ImportDecision> decisions = match.decide(people);
		Map<ContactId, ContactDetails> known = this.contacts.details(account,
				decisions.stream()
					.filter(ImportDecisions::mayChange)
					.map(ImportDecision::existing)
					.filter(Objects::nonNull)
					.distinct()
					.map(ContactId::new)
					.toList());
		return decisions.stream().map((decision) -> ImportRow.of(decision, changes(decision, known))).toList();
	}

	private List<Change> changes(ImportDecision decision, Map<ContactId, ContactDetails> known) {
		UUID id = decision.existing();
		ContactDetails present = (id != null && mayChange(decision)) ? known.get(new ContactId(id)) : null;
		return (id != null && present != null) ? this.details.changes(id, present, decision.person()) : List.of();
	}

	private static boolean mayChange(ImportDecision decision) {
		return decision.action() == Action.UPDATE || decision.action() == Action.POSSIBLE_DUPLICATE;
	}

	private List<KnownPerson> known(AccountId account) {
		return this.jdbc.sql("""
				select id, name, email, profile_url, company, job_title as position
				  from contact where account_id = :account and anonymised_on is null order by id
				""").param("account", account.value()).query(Rows.of(KnownPerson.class)).list();
	}

}
