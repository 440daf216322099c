package app.askwell.coach;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Choice;

import org.jspecify.annotations.Nullable;

/** What a seeker ticks, one by one; nothing is ticked to begin with. */
enum CoachPart {

	PROGRESS, FOCUS, PITCH, HANDBILL,

	/** People as anyone at a target company, or in the industry; nobody by name. */
	PEOPLE,

	/** Of these people also name, job and company. */
	NAMES(PEOPLE),

	/** Asks, promises and gives: kinds, days, how it ended. */
	EXCHANGE,

	/** Of these also the words. */
	WORDS(EXCHANGE);

	private final @Nullable CoachPart within;

	CoachPart() {
		this(null);
	}

	CoachPart(@Nullable CoachPart within) {
		this.within = within;
	}

	/** What it says more about; null for a page of its own. */
	public @Nullable CoachPart within() {
		return this.within;
	}

	/** Its page, below the link. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What has a page of its own, by its path. */
	static Optional<CoachPart> at(String path) {
		return sections().filter((part) -> part.path().equals(path)).findFirst();
	}

	static Stream<CoachPart> sections() {
		return Stream.of(values()).filter((part) -> part.within == null);
	}

	/** From a form; nothing for a word that is none. */
	static Optional<CoachPart> named(@Nullable String name) {
		return Optional.ofNullable(Choice.of(CoachPart.class, name));
	}

}
