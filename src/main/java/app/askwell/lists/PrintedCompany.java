package app.askwell.lists;

import app.askwell.companies.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A company of the target list as paper needs to know it.
 *
 * @param category the user's own word, or the industry; null where neither is known
 * @param offFocus whether it lies beside the focus
 * @param avoided whether someone ticked that it is better avoided
 */
record PrintedCompany(TargetId id, String name, @Nullable String category, @Nullable String place, int priority,
		boolean offFocus, boolean avoided) {

	/** T1: what does not fit is not shown to others, nor what someone warned of. */
	boolean isPrintable() {
		return !this.offFocus && !this.avoided;
	}

}
