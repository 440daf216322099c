package app.askwell.paper;

import java.util.function.IntFunction;

/** Has a sheet fill one page and no more, by leaving out as little as possible. */
public final class OnePage {

	private OnePage() {
	}

	/**
	 * The fullest version that fits one page, in the largest type it fits in.
	 * @param most amount that leaves nothing out
	 * @param version the sheet with an amount from 0 to that, which tells itself what is
	 * left out
	 */
	public static Sheet fill(Press press, int most, IntFunction<Sheet> version) {
		Sheet whole = press.fitted(version.apply(most));
		// A larger type than the smallest was chosen because it fits.
		if (most == 0 || whole.type() != TypeSize.SMALLEST || press.measure(whole).fits()) {
			return whole;
		}
		int fits = 0;
		int over = most;
		while (over - fits > 1) {
			int middle = (fits + over) / 2;
			if (press.measure(version.apply(middle).in(TypeSize.SMALLEST)).fits()) {
				fits = middle;
			}
			else {
				over = middle;
			}
		}
		return version.apply(fits).in(TypeSize.SMALLEST);
	}

}
