package app.askwell.environment;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asked to end, the server answers what has reached it. */
@Configuration(proxyBeanMethods = false)
class EndingConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> openUntilServed() {
		return (server) -> server.setProtocol(OpenUntilServed.class.getName());
	}

}
