package app.askwell.opportunities;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A link that is followed later, by a click: an address on the web and nothing else, as a
 * browser would run some of the others.
 */
final class PostingLink {

	static final int LONGEST = 500;

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private PostingLink() {
	}

	/** As it is kept: an address typed without its beginning gets one. */
	static @Nullable String of(@Nullable String typed) {
		String text = Typed.orNull(typed);
		boolean bare = text != null && text.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([/?#].*)?");
		return bare ? "https://" + text : text;
	}

	/** What is wrong with a link as it would be kept. */
	static Optional<Refusal> check(@Nullable String link) {
		if (link == null) {
			return Optional.empty();
		}
		if (link.length() > LONGEST) {
			return Optional.of(Refusal.of("form.too-long", "posting"));
		}
		return leadsToTheWeb(link) ? Optional.empty() : Optional.of(Refusal.of("refusal.opportunity.link", "posting"));
	}

	private static boolean leadsToTheWeb(String link) {
		try {
			URI address = new URI(link);
			String scheme = address.getScheme();
			return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
					&& address.getRawAuthority() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
