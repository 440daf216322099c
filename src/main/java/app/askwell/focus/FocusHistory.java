package app.askwell.focus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the focus page shows: where the search stands and how it got there. */
record FocusHistory(@Nullable CurrentFocus current, List<EarlierFocus> earlier) {

}
