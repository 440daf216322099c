package app.askwell.environment;

import java.net.URI;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where this Askwell is found, for links in letters, which nobody asks for from a page.
 */
@Component
public class OwnAddress {

	private final PublicAddress address;

	private final Environment environment;

	OwnAddress(PublicAddress address, Environment environment) {
		this.address = address;
		this.environment = environment;
	}

	/**
	 * The public address, or else the one on this computer, without a slash at the end.
	 */
	public String base() {
		URI url = this.address.publicUrl();
		return (url != null) ? url.toString().replaceFirst("/+$", "") : onThisComputer();
	}

	private String onThisComputer() {
		boolean secure = this.environment.getProperty("server.ssl.enabled", Boolean.class, false);
		return (secure ? "https" : "http") + "://localhost:" + this.environment.getProperty("local.server.port", "8080")
				+ this.address.basePath();
	}

}
