package app.askwell.focus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the focus page shows: where the search stands and how it got there.
 *
 * @param widened why the current one is wider than the one before, if it is
 * @param version tells this state from any other, before the first focus an empty text
 */
record FocusHistory(@Nullable CurrentFocus current, @Nullable String widened, List<EarlierFocus> earlier,
		String version) {

}
