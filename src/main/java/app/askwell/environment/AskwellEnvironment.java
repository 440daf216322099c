package app.askwell.environment;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Looks at the environment before anything starts, and derives from the public address
 * what the server must know.
 */
final class AskwellEnvironment implements EnvironmentPostProcessor {

	/** Browsers take a cookie of this name from https only, and for one host alone. */
	static final String SECURE_COOKIE = "__Host-askwell";

	private static final int LAST_PORT = 65535;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		KnownNames.check(environment);
		SecretFiles.read(environment);
		Binder binder = Binder.get(environment);
		for (Variable variable : Variable.values()) {
			if (variable.isPort()) {
				checkPort(variable, binder.bind(variable.property(), Integer.class).orElse(0));
			}
		}
		PublicAddress address = binder.bindOrCreate("askwell", PublicAddress.class);
		environment.getPropertySources().addFirst(new MapPropertySource("public address", derived(address)));
	}

	private static void checkPort(Variable variable, int port) {
		if (port < 0 || port > LAST_PORT) {
			throw new SettingRefused(variable.name() + " (" + port + ") is no port.",
					"Ports go from 1 to " + LAST_PORT + ".");
		}
	}

	private static Map<String, Object> derived(PublicAddress address) {
		Map<String, Object> derived = new LinkedHashMap<>();
		if (!address.basePath().isEmpty()) {
			derived.put("server.servlet.context-path", address.basePath());
		}
		if (address.isSecure()) {
			derived.put("server.servlet.session.cookie.name", SECURE_COOKIE);
			derived.put("server.servlet.session.cookie.secure", "true");
			// The name demands it, below a base path, too.
			derived.put("server.servlet.session.cookie.path", "/");
		}
		return derived;
	}

}
