package app.askwell.focus;

import java.util.List;

import app.askwell.shared.Words;

/** What a change of focus did to its width. */
public enum FocusTurn {

	/** Fewer titles, sizes or places, and more of none. */
	NARROWER,

	/** More titles, sizes or places, and fewer of none. */
	WIDER,

	/** As wide as before elsewhere, or wider in one thing and narrower in another. */
	OTHER;

	/** A whole country is wider than any places in it. */
	private static final int A_COUNTRY = Integer.MAX_VALUE;

	public static FocusTurn between(CurrentFocus before, CurrentFocus after) {
		int[] was = widths(before);
		int[] is = widths(after);
		boolean wider = false;
		boolean narrower = false;
		for (int i = 0; i < was.length; i++) {
			wider |= is[i] > was[i];
			narrower |= is[i] < was[i];
		}
		return (wider == narrower) ? OTHER : wider ? WIDER : NARROWER;
	}

	private static int[] widths(CurrentFocus focus) {
		return new int[] { different(focus.titles()), focus.bands().size(),
				(focus.remoteCountry() != null) ? A_COUNTRY : different(focus.places()) };
	}

	private static int different(List<String> written) {
		return (int) written.stream().map(Words::key).distinct().count();
	}

}
