package app.askwell.handbill;

import java.util.List;

import app.askwell.focus.CurrentFocus;
import org.jspecify.annotations.Nullable;

/**
 * What Askwell knows that belongs on a handbill.
 *
 * @param saved what was written so far, or null
 * @param version what a form remembers of it
 * @param focus null while there is none
 * @param companies that may be printed
 * @param email of the account, or null
 * @param impacts of the pitch in use
 */
record Known(@Nullable HandbillWords saved, String version, @Nullable CurrentFocus focus, List<Company> companies,
		@Nullable String email, List<String> impacts) {

}
