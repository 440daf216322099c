package app.askwell.pitch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.askwell.shared.Advice;
import app.askwell.shared.Finding;
import app.askwell.shared.NoJobBegging;
import app.askwell.shared.OneSearch;
import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A pitch as someone words it.
 *
 * @param introduction who I am, in half a minute
 * @param profile who I am and what I look for, in two minutes
 * @param impacts what came of my work, one sentence each; an empty one was not filled in
 */
public record PitchDraft(@Nullable String introduction, @Nullable String profile, List<String> impacts) {

	/** As many as a listener remembers. */
	static final int MOST_IMPACTS = 4;

	/** One is an anecdote. */
	public static final int ENOUGH_IMPACTS = 3;

	static final PitchDraft NOTHING = new PitchDraft(null, null, List.of());

	public PitchDraft {
		introduction = Typed.orNull(introduction);
		profile = Typed.orNull(profile);
		impacts = impacts.stream().map((impact) -> impact.strip().replaceAll("\\s+", " ")).toList();
	}

	/** Those that were filled in. */
	List<String> told() {
		return this.impacts.stream().filter((impact) -> !impact.isEmpty()).toList();
	}

	/** All there is to say about it, at once. */
	public List<Finding> findings() {
		return Stream
			.<Stream<? extends Finding>>of(nothing().stream(), tooMany().stream(), wording(),
					TwoMinuteProfile.check(this).stream())
			.<Finding>flatMap((found) -> found)
			.toList();
	}

	/**
	 * What there is to say about it that was not said about the earlier wording: whoever
	 * had a reason then is not asked again.
	 */
	List<Finding> findingsSince(PitchDraft earlier) {
		Set<List<Object>> known = TwoMinuteProfile.check(earlier)
			.stream()
			.map(PitchDraft::substance)
			.collect(Collectors.toSet());
		return findings().stream()
			.filter((found) -> !(found instanceof Advice) || !known.contains(substance(found)))
			.toList();
	}

	/** Wherever it stands. */
	private static List<Object> substance(Finding found) {
		return List.of(found.code(), found.arguments());
	}

	private Optional<Refusal> nothing() {
		boolean nothing = this.introduction == null && this.profile == null && told().isEmpty();
		return nothing ? Optional.of(Refusal.of("refusal.pitch.nothing", "introduction")) : Optional.empty();
	}

	private Optional<Refusal> tooMany() {
		return (told().size() > MOST_IMPACTS)
				? Optional.of(Refusal.of("refusal.pitch.impacts.many", "impacts", MOST_IMPACTS)) : Optional.empty();
	}

	/** A2 and F3: nothing in it asks for a job, or takes any. */
	private Stream<Refusal> wording() {
		return Stream.concat(
				Stream.concat(check(Typed.orEmpty(this.introduction), "introduction"),
						check(Typed.orEmpty(this.profile), "profile")),
				IntStream.range(0, this.impacts.size())
					.boxed()
					.flatMap((box) -> check(this.impacts.get(box), "impacts[" + box + "]")));
	}

	private static Stream<Refusal> check(String text, String field) {
		return Stream.concat(NoJobBegging.check(text, field).stream(), OneSearch.check(text, field).stream());
	}

}
