package app.askwell.environment;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.apache.catalina.util.NetMaskSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browsers find Askwell, and who stands in between.
 *
 * @param publicUrl the address that people type, or null when it is this server's own
 * @param basePath the path below which everything is found: empty, or begins with a slash
 * @param trustedProxies networks whose forwarded headers are believed
 */
@ConfigurationProperties("askwell")
public record PublicAddress(@Nullable URI publicUrl, @DefaultValue("") String basePath,
		@DefaultValue List<String> trustedProxies) {

	private static final String NETWORK = "(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*)(/\\d{1,3})?";

	public PublicAddress {
		if (publicUrl != null && !isAddress(publicUrl)) {
			throw new SettingRefused("ASKWELL_PUBLIC_URL (“" + publicUrl + "”) is not the address of a web site.",
					"Set it to an address such as https://askwell.example.org, with a path if you like, and nothing after that.");
		}
		basePath = agreed(basePath, (publicUrl != null) ? publicUrl.getPath() : "");
		trustedProxies = trustedProxies.stream().map(String::strip).filter((network) -> !network.isEmpty()).toList();
		trustedProxies.forEach(PublicAddress::checkNetwork);
	}

	/**
	 * The name that people type; that of every computer for itself, where none is set.
	 */
	public String host() {
		return (this.publicUrl != null) ? this.publicUrl.getHost().toLowerCase(Locale.ROOT) : "localhost";
	}

	/** Whether people come over https. */
	public boolean isSecure() {
		return this.publicUrl != null && "https".equalsIgnoreCase(this.publicUrl.getScheme());
	}

	private static boolean isAddress(URI url) {
		String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
		return (scheme.equals("http") || scheme.equals("https")) && url.getHost() != null && url.getUserInfo() == null
				&& url.getQuery() == null && url.getFragment() == null;
	}

	private static String agreed(String basePath, String ofUrl) {
		String path = withoutEnd(basePath);
		String urlPath = withoutEnd(ofUrl);
		if (!path.matches("(/[A-Za-z0-9._~-]+)*") || !urlPath.matches("(/[A-Za-z0-9._~-]+)*")) {
			throw new SettingRefused("The base path “" + (path.isEmpty() ? urlPath : path) + "” is not one.",
					"Begin it with a slash and use letters, digits, points and hyphens, as in /askwell.");
		}
		if (!path.isEmpty() && !urlPath.isEmpty() && !path.equals(urlPath)) {
			throw new SettingRefused(
					"ASKWELL_BASE_PATH (“" + path + "”) and the path of ASKWELL_PUBLIC_URL (“" + urlPath + "”) differ.",
					"Leave ASKWELL_BASE_PATH out: the public address says it already.");
		}
		return path.isEmpty() ? urlPath : path;
	}

	private static String withoutEnd(String path) {
		return path.strip().replaceFirst("/+$", "");
	}

	private static void checkNetwork(String network) {
		if (!network.matches(NETWORK) || !new NetMaskSet().addAll(network).isEmpty()) {
			throw new SettingRefused("ASKWELL_TRUSTED_PROXIES: “" + network + "” is neither an address nor a network.",
					"Write numbers such as 10.0.0.5 or 172.18.0.0/16, with commas between.");
		}
	}

}
