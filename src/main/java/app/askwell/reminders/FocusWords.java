package app.askwell.reminders;

import app.askwell.focus.CurrentFocus;

/** The focus as one plain sentence, where it stands in no page. */
final class FocusWords {

	private FocusWords() {
	}

	static String sentence(CurrentFocus focus, Voice voice) {
		String people = voice.say("focus.people." + focus.smallest() + "." + focus.largest());
		String where = (focus.remoteCountry() != null)
				? part(voice, "remotely-in") + " " + voice.say("focus.or.1", focus.remoteCountry())
				: " " + part(voice, "in") + " "
						+ voice.say("focus.or." + focus.places().size(), focus.places().toArray());
		return "%s %s %s %s%s %s %s %s%s.".formatted(part(voice, "looking-for"),
				voice.say("focus.or." + focus.titles().size(), focus.titles().toArray()), part(voice, "roles-in"),
				voice.say("focus.or.1", focus.industry()), part(voice, "at"),
				voice.say("focus.employers." + focus.ownership()), part(voice, "of"), people, where);
	}

	private static String part(Voice voice, String name) {
		return voice.say("focus.sentence." + name);
	}

}
