package app.askwell.bin;

import java.util.function.Function;

import app.askwell.web.Done;
import org.jspecify.annotations.Nullable;

/**
 * What came of an action, and the change it made.
 *
 * @param change null when nothing changed
 */
public record Recorded<T>(T result, @Nullable ChangeId change) {

	/**
	 * Leads on, with a button that puts the change back and leads to the same place.
	 * @param next where to go, with what to say there
	 */
	public Done then(Function<T, Done> next) {
		Done done = next.apply(this.result);
		return undoneTo(done.location(), done);
	}

	/** The same, with a button that leads elsewhere: to what is there again. */
	public Done undoneTo(String back, Done done) {
		return (this.change != null) ? done.undoneBy("/bin/" + this.change + "/return?back=" + back) : done;
	}

}
