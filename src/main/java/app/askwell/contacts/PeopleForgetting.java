package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.web.ForgottenForms;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes people with every trace, or every trace of who they were. Neither can be taken
 * back, and neither is a change that the bin keeps.
 */
@Service
@Transactional
public class PeopleForgetting {

	private final Contacts contacts;

	private final Traces traces;

	private final Changes changes;

	private final ForgottenForms forms;

	private final OneAtATime turns;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PeopleForgetting(Contacts contacts, Traces traces, Changes changes, ForgottenForms forms, OneAtATime turns,
			JdbcClient jdbc, ApplicationEventPublisher events) {
		this.contacts = contacts;
		this.traces = traces;
		this.changes = changes;
		this.forms = forms;
		this.turns = turns;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Removes people for good, from the list or from the bin.
	 * @throws app.askwell.shared.NotFound if one of them is in neither
	 * @throws app.askwell.shared.Refused if a letter to one of them leaves this moment
	 */
	public int forget(AccountId account, List<UUID> people) {
		this.turns.enter(account);
		PeopleForgotten gone = this.traces.of(account, people);
		this.events.publishEvent(gone);
		this.events.publishEvent(new PeopleRemoved(account, gone.rows().stream().map(ContactId::new).toList()));
		this.jdbc.sql("delete from contact where account_id = ? and id = any (?)")
			.params(account.value(), gone.ids())
			.update();
		letGo(gone, true);
		return people.size();
	}

	/**
	 * Keeps the figures of someone and nothing that tells who it was.
	 * @param word what to call them from now on
	 * @throws app.askwell.shared.NotFound if they are not on the list
	 * @throws app.askwell.shared.Refused if it was done before, or a letter to them
	 * leaves this moment
	 */
	public void anonymise(AccountId account, ContactId person, String word, boolean keepingCompany, LocalDate today) {
		this.turns.enter(account);
		Contact contact = this.contacts.get(account, person);
		PeopleForgotten gone = this.traces.of(account, List.of(person.value()));
		contact.anonymise(word, keepingCompany, today);
		this.contacts.saveAndFlush(contact);
		this.events.publishEvent(gone);
		this.events.publishEvent(new PersonAnonymised(account, person, gone.ids()));
		this.jdbc.sql("delete from contact_fact where account_id = ? and contact_id = ?")
			.params(account.value(), person.value())
			.update();
		letGo(gone, false);
	}

	/** The bin, forms that were sent or wait, and what else notes their ids. */
	private void letGo(PeopleForgotten gone, boolean asRows) {
		this.changes.forget(gone.rows(), gone.names(), asRows);
		this.forms.forget(gone.account(), gone.rows(), gone.names());
	}

}
