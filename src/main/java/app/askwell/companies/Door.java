package app.askwell.companies;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * A target company, and who could open its door.
 *
 * @param kind THERE when someone works there, THROUGH when someone could introduce, NONE
 * @param people those who work there, the closest first; a few of them
 * @param known how many work there
 * @param introducers people elsewhere who know someone there, a few of them
 */
record Door(UUID id, String name, boolean offFocus, String kind, List<Person> people, int known,
		List<Introducer> introducers) {

	/**
	 * Someone who works there.
	 *
	 * @param stage how close you are, as the message keys name it
	 * @param reach how near to hiring, as the message keys name it
	 */
	record Person(UUID id, String name, @Nullable String jobTitle, String stage, String reach) {

		/** The letters in their badge. */
		public String initials() {
			return Initials.of(this.name);
		}

		public boolean isSpoken() {
			return !this.stage.equals("NONE");
		}

	}

	/**
	 * Someone who could introduce.
	 *
	 * @param reason PROMISED, KNOWS, TICKED or NAMED
	 * @param about whom they know there, or what they promised
	 */
	record Introducer(UUID id, String name, String reason, @Nullable String about) {

		/** The letters in their badge. */
		public String initials() {
			return Initials.of(this.name);
		}

		public boolean isPromised() {
			return this.reason.equals("PROMISED");
		}

	}

	public int more() {
		return this.known - this.people.size();
	}

}
