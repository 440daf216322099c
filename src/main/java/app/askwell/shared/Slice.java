package app.askwell.shared;

import java.util.List;

/**
 * A page of a list that was paged in the database. One row more than a page is read, so
 * that no second statement has to count.
 *
 * @param page number of the page, from 1
 * @param more whether another page follows
 */
public record Slice<T>(List<T> items, int page, boolean more) {

	/** Enough to walk to; beyond it a search finds faster. */
	private static final int LAST_PAGE = 100_000;

	/**
	 * Which page was asked for.
	 *
	 * @param page number of the page, from 1
	 * @param size rows a page
	 */
	public record Request(int page, int size) {

		/** From a link; the first page for anything that is no page number. */
		public static Request of(String page, int size) {
			int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
			return new Request(Math.min(number, LAST_PAGE), size);
		}

		public int limit() {
			return this.size + 1;
		}

		public int offset() {
			return (this.page - 1) * this.size;
		}

		public <T> Slice<T> slice(List<T> read) {
			boolean more = read.size() > this.size;
			return new Slice<>(more ? read.subList(0, this.size) : read, this.page, more);
		}

	}

}
