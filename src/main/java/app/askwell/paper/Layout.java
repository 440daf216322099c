package app.askwell.paper;

import java.util.List;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;

/**
 * Where the lines of a sheet came to lie.
 *
 * @param pages how many there are
 * @param tooMuch lines of running text on the second page and after
 */
record Layout(int pages, int tooMuch) {

	/** From line to line, as in the style sheet. */
	private static final float LEADING = 1.3f;

	static Layout of(PdfBoxRenderer renderer, TypeSize type) {
		List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
		if (pages.size() < 2) {
			return new Layout(pages.size(), 0);
		}
		float line = type.points() * LEADING * renderer.getDotsPerPoint();
		int beyond = renderer.getRootBox().getHeight() - pages.get(1).getTop();
		return new Layout(pages.size(), Math.max(1, Math.round(beyond / line)));
	}

}
