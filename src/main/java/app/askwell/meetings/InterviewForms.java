package app.askwell.meetings;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Planning or writing down a meeting from the page of an opportunity. */
@Component
class InterviewForms {

	private final Interviews interviews;

	private final KnownPerson known;

	private final JdbcClient jdbc;

	InterviewForms(Interviews interviews, KnownPerson known, JdbcClient jdbc) {
		this.interviews = interviews;
		this.known = known;
		this.jdbc = jdbc;
	}

	/**
	 * Says what the form is for, and remembers it while the form comes back.
	 * @throws app.askwell.shared.NotFound if there is no such opportunity
	 */
	void show(SignedIn me, @Nullable OpportunityId opportunity, Model model) {
		model.addAttribute("interview", this.interviews.of(me.account(), opportunity));
	}

	/** Who is there: whoever was chosen, or those who interview or decide. */
	@Transactional(readOnly = true)
	public List<PersonLine> people(AccountId account, @Nullable ContactId with, @Nullable OpportunityId opportunity) {
		PersonLine chosen = PersonLine.of(this.known.line(account, with), with);
		if (with != null || opportunity == null) {
			return List.of(chosen);
		}
		List<ContactId> parts = this.jdbc.sql("""
				select p.contact_id from opportunity_contact p
				  join contact c on c.account_id = p.account_id and c.id = p.contact_id and c.anonymised_on is null
				 where p.account_id = ? and p.opportunity_id = ? and p.part in ('INTERVIEWS', 'DECIDES')
				 order by p.part desc, c.name_key limit ?
				""")
			.params(account.value(), opportunity.value(), PlanForm.MOST_PEOPLE)
			.query(UUID.class)
			.list()
			.stream()
			.map(ContactId::new)
			.toList();
		return parts.isEmpty() ? List.of(chosen)
				: parts.stream().map((id) -> PersonLine.of(this.known.line(account, id), id)).toList();
	}

	/**
	 * Saves a meeting, which then belongs to what it is for, and says where to go.
	 * @param work saves it
	 * @throws app.askwell.shared.NotFound if there is no such opportunity
	 */
	@Transactional
	public Done save(SignedIn me, @Nullable OpportunityId opportunity, Supplier<MeetingId> work) {
		MeetingId meeting = work.get();
		if (opportunity == null) {
			return Done.to("/meetings/" + meeting);
		}
		this.interviews.add(me.account(), meeting, opportunity);
		return Done.to("/opportunities/" + opportunity);
	}

}
