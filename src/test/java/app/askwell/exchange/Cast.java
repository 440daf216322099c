package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.shared.Ids;

/** What the tests of this module begin with. */
final class Cast {

	private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 12, 1);

	private Cast() {
	}

	static AskDraft ask() {
		return new AskDraft(AskKind.INTRODUCTION, "Would you introduce me to Tom Alvarez at Corvane?", NEXT_WEEK, null);
	}

	static GiveDraft give() {
		return new GiveDraft(GiveKind.INFORMATION, "Send the reimbursement article", NEXT_WEEK, null);
	}

	/** Gives a seeker an active focus. */
	static void focus(Everything everything, Seeker seeker) {
		everything
			.sql("""
					insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band,
					                   ownership, places, started_on, version)
					values (?, ?, array['VP Marketing'], 'Medical devices', 'medical devices', 'FROM_50_TO_500', 'FROM_50_TO_500',
					        'PRIVATE', array['Boston'], '2026-09-01', 0)
					""")
			.params(seeker.account().value(), Ids.next())
			.update();
	}

}
