package app.askwell.meetings;

import java.time.LocalDate;
import java.util.List;

import app.askwell.companies.TargetList;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.Topic;
import app.askwell.contacts.WorthRemembering;
import app.askwell.shared.AccountId;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.stereotype.Component;

/**
 * M2: what a meeting told about its people stays with them, and companies that came up
 * there go on the target list when the user says so.
 */
@Component
@Upholds(Rule.M2)
class Harvest {

	private final WorthRemembering facts;

	private final TargetList targets;

	Harvest(WorthRemembering facts, TargetList targets) {
		this.facts = facts;
		this.targets = targets;
	}

	/**
	 * Brings in what was learned.
	 * @param contacts who the people are, in the same order
	 * @param reasons why the target list may grow too long
	 * @throws Refused beside the new companies if they make no list
	 */
	void bringIn(Meeting meeting, LoggedMeeting held, List<ContactId> contacts, Reasons reasons, LocalDate today) {
		for (int i = 0; i < contacts.size(); i++) {
			String about = held.people().get(i).about();
			if (!about.isBlank()) {
				this.facts.note(meeting.account(), contacts.get(i), Topic.CARES_ABOUT, about, meeting.id().value(),
						today);
			}
		}
		if (!held.targets().isBlank()) {
			aimAt(meeting.account(), held.targets(), reasons, today);
		}
	}

	private void aimAt(AccountId account, String companies, Reasons reasons, LocalDate today) {
		try {
			this.targets.addAll(account, companies, reasons, today);
		}
		catch (Refused ex) {
			throw new Refused(ex.findings().stream().map((finding) -> finding.at("newCompanies")).toList());
		}
	}

}
