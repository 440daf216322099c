package app.askwell.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import app.askwell.correspondence.MessagesPage.Batch;
import app.askwell.correspondence.MessagesPage.Person;
import app.askwell.correspondence.MessagesPage.Totals;
import app.askwell.correspondence.ReadMessages.Aside;
import app.askwell.shared.Slice;

/**
 * One page of a file of messages, with what would be noted.
 *
 * @param howFar how far back
 */
record MessagesPreview(Batch batch, HowFar howFar, Slice<Person> people, Totals totals, List<Aside> asides) {

	public List<HowFar> choices() {
		return Arrays.asList(HowFar.values());
	}

	/** Whether old acquaintances would all be due at once. */
	public boolean warns() {
		return this.batch.waits() && this.howFar != HowFar.YEAR && this.totals.quiet() > 0;
	}

	public Object[] summary() {
		return new Object[] { this.totals.people(), this.totals.fresh(), this.totals.days() - this.totals.fresh() };
	}

	/** Its first rows, as a sentence names them. */
	public String rows(Aside aside) {
		return aside.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

}
