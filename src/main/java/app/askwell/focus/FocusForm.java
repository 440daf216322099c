package app.askwell.focus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** The focus page's boxes as they were filled in. */
record FocusForm(List<String> titles, String industry, List<String> bands, String ownership, List<String> places,
		String remoteCountry, @Nullable String version) {

	private static final int LONGEST = 100;

	FocusForm {
		titles = boxes(titles, NarrowFocus.MOST_TITLES);
		industry = Typed.orEmpty(industry);
		bands = boxes(bands, 0);
		ownership = Typed.orEmpty(ownership);
		places = boxes(places, NarrowFocus.MOST_PLACES);
		remoteCountry = Typed.orEmpty(remoteCountry);
	}

	static FocusForm of(FocusHistory history) {
		CurrentFocus focus = history.current();
		if (focus == null) {
			return new FocusForm(List.of(), "", List.of(), "", List.of(), "", history.version());
		}
		return new FocusForm(focus.titles(), focus.industry(), focus.bands().stream().map(SizeBand::name).toList(),
				focus.ownership().name(), focus.places(), Typed.orEmpty(focus.remoteCountry()), history.version());
	}

	FocusDraft draft() {
		Refused.ifAny(Stream
			.of(tooLong("titles", this.titles), tooLong("industry", List.of(this.industry)),
					tooLong("places", this.places), tooLong("remoteCountry", List.of(this.remoteCountry)))
			.flatMap(List::stream)
			.toList());
		return new FocusDraft(this.titles, this.industry, chosen(SizeBand.values(), this.bands),
				chosen(Ownership.values(), List.of(this.ownership)).stream().findFirst().orElse(null), this.places,
				this.remoteCountry);
	}

	private static List<Refusal> tooLong(String field, List<String> written) {
		boolean fits = written.stream().allMatch((line) -> line.strip().length() <= LONGEST);
		return fits ? List.of() : List.of(Refusal.of("form.too-long", field));
	}

	private static <E extends Enum<E>> List<E> chosen(E[] all, List<String> names) {
		return Arrays.stream(all).filter((one) -> names.contains(one.name())).toList();
	}

	/** As many boxes as the page shows; a box that was not sent is an empty one. */
	private static List<String> boxes(@Nullable List<@Nullable String> sent, int least) {
		List<String> boxes = new ArrayList<>();
		if (sent != null) {
			sent.forEach((line) -> boxes.add(Typed.orEmpty(line)));
		}
		while (boxes.size() < least) {
			boxes.add("");
		}
		return List.copyOf(boxes);
	}

}
