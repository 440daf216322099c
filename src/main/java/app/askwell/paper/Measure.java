package app.askwell.paper;

import java.util.List;

/**
 * How a sheet lies on its paper.
 *
 * @param pages how many pages it takes
 * @param tooMuch lines of running text beyond the first page; 0 where it fits
 * @param unprintable words with letters that no font here has, each once
 */
public record Measure(int pages, int tooMuch, List<String> unprintable) {

	public boolean fits() {
		return this.pages == 1;
	}

	public boolean isPrintable() {
		return this.unprintable.isEmpty();
	}

}
