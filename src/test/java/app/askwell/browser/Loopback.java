package app.askwell.browser;

import java.net.URI;
import java.util.Locale;

/**
 * Tells an address of this machine from one elsewhere.
 */
final class Loopback {

	private Loopback() {
	}

	static boolean serves(URI address) {
		String host = address.getHost();
		if (host == null) {
			// data:, file:, blob: and about: leave no machine.
			return address.getAuthority() == null;
		}
		String name = host.toLowerCase(Locale.ROOT);
		return name.equals("localhost") || name.endsWith(".localhost") || name.equals("[::1]")
				|| name.matches("127(\\.\\d{1,3}){3}");
	}

}
