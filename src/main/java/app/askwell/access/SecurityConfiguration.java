package app.askwell.access;

import app.askwell.environment.PublicAddress;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain pages(HttpSecurity http, PublicAddress address) {
		http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll()
					.requestMatchers("/assets/**", "/sign-in", "/welcome", "/good-bye", "/actuator/health/**")
					.permitAll()
					.anyRequest()
					.authenticated());
		http.formLogin((form) -> form.loginPage("/sign-in")
			.usernameParameter("email")
			.defaultSuccessUrl("/")
			.failureForwardUrl("/sign-in/failed"));
		http.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
		http.headers(new SafeHeaders(address));
		return http.build();
	}

	/** OWASP's minimum for Argon2id: 19 MiB of memory, two passes, one lane. */
	@Bean
	PasswordEncoder passwordEncoder() {
		return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
	}

}
