package app.askwell.meetings;

/** How far the preparation of a meeting is. */
record Readiness(boolean introduction, int questions, boolean offer) {

	public boolean begun() {
		return this.introduction || this.questions > 0 || this.offer;
	}

	public boolean enoughQuestions() {
		return this.questions >= Preparation.ENOUGH_QUESTIONS;
	}

	/** For the sentence that says so. */
	public Object[] words() {
		return new Object[] { this.introduction ? 1 : 0, this.questions, this.offer ? 1 : 0 };
	}

}
