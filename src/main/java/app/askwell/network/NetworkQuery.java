package app.askwell.network;

import java.util.function.Function;

import app.askwell.companies.TargetId;
import app.askwell.contacts.ContactId;
import app.askwell.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the network.
 *
 * @param at a target company: people there and those through whom they came, or null
 * @param who letters of a name, or empty
 * @param around the person who is looked for, or null
 * @param steps how many introductions away from them is still shown; 0 for everybody
 * @param size how large it is drawn: 1 as the page has room, up to {@link #LARGEST}
 */
record NetworkQuery(Show show, @Nullable TargetId at, String who, @Nullable ContactId around, int steps, int size) {

	static final int FARTHEST = 3;

	static final int LARGEST = 4;

	/**
	 * From a link or the form of the page.
	 * @throws NotFound if an id is none
	 */
	static NetworkQuery of(String show, String at, String who, String around, String steps, String size) {
		return new NetworkQuery(Show.named(show), id(at, TargetId::valueOf), who.strip(),
				id(around, ContactId::valueOf), number(steps, 0, FARTHEST), number(size, 1, LARGEST));
	}

	/** Whether it asks for everybody. */
	public boolean isOpen() {
		return this.show == Show.ALL && this.at == null && this.who.isEmpty() && this.around == null;
	}

	/** The next larger size, or null. */
	public @Nullable Integer larger() {
		return (this.size < LARGEST) ? this.size + 1 : null;
	}

	/** The next smaller size, or null. */
	public @Nullable Integer smaller() {
		return (this.size > 1) ? this.size - 1 : null;
	}

	private static <T> @Nullable T id(String text, Function<String, T> read) {
		try {
			return text.isEmpty() ? null : read.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound(text);
		}
	}

	private static int number(String text, int least, int most) {
		return text.matches("\\d") ? Math.min(Math.max(Integer.parseInt(text), least), most) : least;
	}

}
