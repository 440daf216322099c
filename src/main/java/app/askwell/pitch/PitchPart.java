package app.askwell.pitch;

/** What one says aloud, and how much of it there is at most. */
public enum PitchPart {

	/** The two-minute profile. */
	PROFILE(TwoMinuteProfile.MOST_WORDS),

	/** The short introduction. */
	INTRODUCTION(ShortIntroduction.MOST_WORDS);

	private final int mostWords;

	PitchPart(int mostWords) {
		this.mostWords = mostWords;
	}

	public int mostWords() {
		return this.mostWords;
	}

	/** When it should be over. */
	public int mostSeconds() {
		return SpokenTime.seconds(this.mostWords);
	}

	/** As a watch shows it, and half of it before: marks on the way. */
	public String mostClock() {
		return SpokenTime.clock(mostSeconds());
	}

	public String halfClock() {
		return SpokenTime.clock(mostSeconds() / 2);
	}

	/** From a link or a field; the profile where it says something else. */
	static PitchPart named(String name) {
		return INTRODUCTION.name().equals(name) ? INTRODUCTION : PROFILE;
	}

}
