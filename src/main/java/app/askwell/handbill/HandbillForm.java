package app.askwell.handbill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The fields of the handbill as they were filled in; lists are one entry a line. */
record HandbillForm(@Size(max = 60, message = "{form.too-long}") String name,
		@Size(max = 80, message = "{form.too-long}") @Pattern(regexp = MAIL,
				message = "{form.email.wrong}") String email,
		@Size(max = 40, message = "{form.too-long}") @Pattern(regexp = PHONE,
				message = "{handbill.phone.wrong}") String phone,
		@Size(max = 80, message = "{form.too-long}") @Pattern(regexp = PAGE,
				message = "{handbill.link.wrong}") String link,
		@Size(max = 60, message = "{form.too-long}") String place,
		@Size(max = 200, message = "{form.too-long}") String sentence,
		@Size(max = 480, message = "{form.too-long}") String impacts,
		@Size(max = 180, message = "{form.too-long}") String positions,
		@Size(max = 360, message = "{form.too-long}") String people,
		@Size(max = 270, message = "{form.too-long}") String ways,
		@Size(max = 200, message = "{form.too-long}") String offer,
		@Size(max = 180, message = "{form.too-long}") String checkBack, List<String> companies, String card,
		String version) {

	/**
	 * More letters than any field takes; breaking a very long word into lines takes
	 * minutes.
	 */
	private static final int MOST_SHOWN = 500;

	private static final String MAIL = "\\s*+([^@\\s]+@[^@\\s]+)?\\s*+";

	/** Nothing, or a number however a country writes it. */
	private static final String PHONE = "[\\s\\d+()./-]*+((x|ext\\.?|extension)\\s*\\d+\\s*)?";

	/** Nothing, or a host with its path, as one reads it off a page. */
	private static final String PAGE = "\\s*+((https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/\\S*)?)?\\s*+";

	HandbillForm {
		name = Typed.orEmpty(name);
		email = Typed.orEmpty(email);
		phone = Typed.orEmpty(phone);
		link = Typed.orEmpty(link);
		place = Typed.orEmpty(place);
		sentence = Typed.orEmpty(sentence);
		impacts = Typed.orEmpty(impacts);
		positions = Typed.orEmpty(positions);
		people = Typed.orEmpty(people);
		ways = Typed.orEmpty(ways);
		offer = Typed.orEmpty(offer);
		checkBack = Typed.orEmpty(checkBack);
		companies = sent(companies);
		card = Typed.orEmpty(card);
		version = Typed.orEmpty(version);
	}

	static HandbillForm of(HandbillWords words, String version) {
		return new HandbillForm(words.name(), words.email(), words.phone(), words.link(), words.place(),
				words.sentence(), lines(words.impacts()), lines(words.positions()), lines(words.people()),
				lines(words.ways()), words.offer(), words.checkBack(),
				words.companies().stream().map(UUID::toString).toList(), words.card() ? "yes" : "", version);
	}

	HandbillWords words() {
		return new HandbillWords(line(this.name), line(this.email), line(this.phone), line(this.link), line(this.place),
				line(this.sentence), entries(this.impacts), entries(this.positions), entries(this.people),
				entries(this.ways), line(this.offer), line(this.checkBack), ids(), isCarded());
	}

	public boolean isCarded() {
		return !this.card.isEmpty();
	}

	public boolean prints(UUID company) {
		return this.companies.contains(company.toString());
	}

	/** What is no id stands for no company. */
	private List<UUID> ids() {
		return this.companies.stream()
			.filter((id) -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
			.map(UUID::fromString)
			.distinct()
			.toList();
	}

	private static String line(String typed) {
		return shown(typed).strip().replaceAll("\\s+", " ");
	}

	/** What is too long comes back as it was typed, but only its beginning is set. */
	private static String shown(String typed) {
		return (typed.length() > MOST_SHOWN) ? typed.substring(0, MOST_SHOWN) : typed;
	}

	private static List<String> entries(String typed) {
		return Arrays.stream(shown(typed).split("\\R"))
			.map(HandbillForm::line)
			.filter((entry) -> !entry.isEmpty())
			.toList();
	}

	private static String lines(List<String> entries) {
		return String.join("\n", entries);
	}

	private static List<String> sent(@Nullable List<@Nullable String> ticked) {
		List<String> ids = new ArrayList<>();
		if (ticked != null) {
			ticked.forEach((id) -> ids.add(Typed.orEmpty(id)));
		}
		return List.copyOf(ids);
	}

}
