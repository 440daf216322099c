package app.askwell.progress;

/** From when on a figure is told as a share or a middle. */
final class Enough {

	/** With fewer, one more or less turns it over, so the count is told by itself. */
	static final int FOR_A_SHARE = 5;

	private Enough() {
	}

}
