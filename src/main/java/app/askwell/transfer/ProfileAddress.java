package app.askwell.transfer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The address of someone's page, for comparing and never for showing. */
public final class ProfileAddress {

	private static final Pattern LINKEDIN = Pattern.compile("(?:[a-z]{1,3}\\.)?linkedin\\.com");

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

	private ProfileAddress() {
	}

	/**
	 * The same for one member page, linked with or without scheme, www, country, and
	 * tracking; empty where there is none.
	 */
	public static String key(@Nullable String url) {
		if (url == null || url.isBlank()) {
			return "";
		}
		String address = url.strip();
		try {
			URI uri = new URI(SCHEME.matcher(address).matches() ? address : "https://" + address);
			String host = host(uri);
			String path = (uri.getPath() == null) ? "" : uri.getPath().replaceAll("/+$", "");
			return host + ("linkedin.com".equals(host) ? path.toLowerCase(Locale.ROOT) : path);
		}
		catch (URISyntaxException ex) {
			return address;
		}
	}

	private static String host(URI uri) {
		String host = (uri.getHost() == null) ? "" : uri.getHost().toLowerCase(Locale.ROOT);
		host = host.startsWith("www.") ? host.substring(4) : host;
		return LINKEDIN.matcher(host).matches() ? "linkedin.com" : host;
	}

}
