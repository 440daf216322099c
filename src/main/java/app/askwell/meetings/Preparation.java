package app.askwell.meetings;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.OneSearch;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What to bring to a meeting.
 *
 * @param introduction who I am, in half a minute
 * @param offer one thing to do for them
 * @param theirInterests what they care about, as far as it is known
 * @param timeLimit how long they have
 */
@Embeddable
@Upholds(Rule.M1)
public record Preparation(@Nullable String introduction, @JdbcTypeCode(SqlTypes.ARRAY) List<String> questions,
		@Nullable String offer, @Nullable String theirInterests, @Nullable String timeLimit) {

	/** With fewer a conversation runs dry. */
	static final int ENOUGH_QUESTIONS = 3;

	static final Preparation NONE = new Preparation(null, List.of(), null, null, null);

	public Preparation {
		introduction = Typed.orNull(introduction);
		questions = questions.stream().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
		offer = Typed.orNull(offer);
		theirInterests = Typed.orNull(theirInterests);
		timeLimit = Typed.orNull(timeLimit);
	}

	boolean isBegun() {
		return this.introduction != null || !this.questions.isEmpty() || this.offer != null;
	}

	/**
	 * Why it cannot be brought like this: something in it asks for a job, or says that
	 * any would do.
	 */
	List<Refusal> refusals() {
		return Stream
			.concat(check(Typed.orEmpty(this.introduction), "introduction"),
					this.questions.stream().flatMap((line) -> check(line, "questions")))
			.toList();
	}

	private static Stream<Refusal> check(String text, String field) {
		return Stream.concat(NoJobBegging.check(text, field).stream(), OneSearch.check(text, field).stream());
	}

}
