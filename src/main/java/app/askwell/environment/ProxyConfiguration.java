package app.askwell.environment;

import java.util.stream.Collectors;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Believes forwarded headers of the named proxies, and of nobody when none is named. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(PublicAddress address) {
		return (server) -> {
			if (!address.trustedProxies().isEmpty()) {
				server.addEngineValves(believing(address));
			}
		};
	}

	private static RemoteIpValve believing(PublicAddress address) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(
				address.trustedProxies().stream().map(ProxyConfiguration::network).collect(Collectors.joining(",")));
		valve.setHostHeader("X-Forwarded-Host");
		valve.setPortHeader("X-Forwarded-Port");
		return valve;
	}

	/** Without a slash the valve would take the text for a regular expression. */
	private static String network(String address) {
		if (address.contains("/")) {
			return address;
		}
		return address + (address.contains(":") ? "/128" : "/32");
	}

}
