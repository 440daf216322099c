package app.askwell.meetings;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** Why people meet. Asking for a job is no purpose, so there is no word for it here. */
@Upholds(Rule.M3)
public enum MeetingPurpose {

	GATHER_INFORMATION, EXPAND_NETWORK, BE_KNOWN, WIN_SUPPORTER, SAY_THANK_YOU

}
