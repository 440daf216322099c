package app.askwell.postgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a drill ended for the letters.
 *
 * @param kills how often the application was killed
 * @param busy how many of these while letters were waiting
 * @param window how many of these after the server took a letter and before that was
 * written down
 * @param letters how many were put into the outbox
 * @param lost how many of them the server never got
 * @param doubled how many copies it got beyond the first
 * @param unexplained how many letters it got again that were in no such window
 */
record MailFigures(int kills, int busy, int window, int letters, int lost, int doubled, int unexplained) {

	void assertNothingLost() {
		assertThat(this.lost).as("letters lost").isZero();
		assertThat(this.unexplained).as("letters doubled without a reason").isZero();
		assertThat(this.doubled).as("copies").isLessThanOrEqualTo(this.window);
		assertThat(this.busy).as("kills while letters waited").isPositive();
	}

	String line(String what) {
		return "Drill: %s killed %d times, %d while letters waited, %d between yes and commit: %d letters, %d lost, %d twice"
			.formatted(what, this.kills, this.busy, this.window, this.letters, this.lost, this.doubled);
	}

}
