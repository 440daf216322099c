package app.askwell.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param contact whose page it is on, for what has no page of its own
 * @param title what it is called; null for a note, which is its own text
 * @param line job and company, or the people it is about
 * @param near whether a slip was put right to find it
 * @param words what was looked for, folded
 */
record Hit(FoundKind kind, FoundPart part, UUID id, @Nullable UUID contact, @Nullable String title,
		@Nullable String line, @Nullable String body, @Nullable LocalDate on, boolean near, List<String> words) {

	/** What it is called, marked; the place in the text for what has no name. */
	public Passage heading() {
		String name = name();
		return (name != null) ? Passage.whole(name, this.words)
				: Passage.around((this.body != null) ? this.body : "", this.words);
	}

	/** Whether it has no name: a meeting with nobody, that says nothing yet. */
	public boolean isNameless() {
		return name() == null && this.body == null;
	}

	/** Job and company, or the people, where they are not its name. */
	public @Nullable Passage under() {
		return (this.line != null && !this.line.equals(name())) ? Passage.whole(this.line, this.words) : null;
	}

	/**
	 * The place in the text with the words; null when they are not there, or shown
	 * already.
	 */
	public @Nullable Passage snippet() {
		if (name() == null || this.body == null) {
			return null;
		}
		Passage place = Passage.around(this.body, this.words);
		return place.isMarked() ? place : null;
	}

	/** A meeting without a title is called by its people. */
	private @Nullable String name() {
		return (this.title == null && this.part == FoundPart.MEETING) ? this.line : this.title;
	}

	/** Whether the day says something: not the day someone was added. */
	public boolean isDated() {
		return this.on != null && !isNamed();
	}

	public String path() {
		return this.part.path(this.id, this.contact, (this.title != null) ? this.title : "");
	}

	/** Whether its title is a name that can be asked for again. */
	boolean isNamed() {
		return this.kind == FoundKind.PEOPLE || this.kind == FoundKind.COMPANIES;
	}

}
