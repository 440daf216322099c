package app.askwell.coach;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An ask, a promise or a give as a coach sees it.
 *
 * @param what ASK, PROMISE or GIVE
 * @param kind of help, or null where it was no answer to an ask
 * @param state how it stands
 * @param words null where words are not ticked
 * @param code of the person, null where people are not ticked
 * @param name of the person, null where names are not ticked
 */
record DealSeen(String what, @Nullable String kind, LocalDate day, String state, @Nullable String words,
		@Nullable String code, @Nullable String name, boolean atTarget, boolean inIndustry) {

	public String place() {
		return PersonSeen.place(this.atTarget, this.inIndustry);
	}

	/** Key of the words for its kind. */
	public @Nullable String kindWords() {
		return (this.kind != null) ? (this.what.equals("GIVE") ? "give.kind." : "ask.kind.") + this.kind : null;
	}

}
