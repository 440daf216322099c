package app.askwell.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import app.askwell.shared.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		CacheControl forEver = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
		for (String kind : new String[] { "css", "js", "fonts" }) {
			registry.addResourceHandler("/" + kind + "/**")
				.addResourceLocations("classpath:/static/" + kind + "/")
				.setCacheControl(forEver);
		}
	}

	@Bean
	Sentences messageSource(@Value("${spring.messages.basename}") String[] files) {
		Sentences sentences = new Sentences();
		sentences.setBasenames(files);
		sentences.setDefaultEncoding(StandardCharsets.UTF_8.name());
		sentences.setAlwaysUseMessageFormat(true);
		sentences.setFallbackToSystemLocale(false);
		return sentences;
	}

	/**
	 * Dates and words follow the account once someone is signed in, the browser before.
	 */
	@Bean
	LocaleResolver localeResolver() {
		return new AcceptHeaderLocaleResolver() {

			@Override
			public Locale resolveLocale(HttpServletRequest request) {
				Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
				return (authentication != null && authentication.getPrincipal() instanceof SignedIn me) ? me.locale()
						: english(super.resolveLocale(request));
			}

		};
	}

	@Bean
	FilterRegistrationBean<UnreadUpload> unreadUpload() {
		FilterRegistrationBean<UnreadUpload> filter = new FilterRegistrationBean<>(new UnreadUpload());
		filter.setDispatcherTypes(DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<WithoutNul> withoutNul() {
		FilterRegistrationBean<WithoutNul> filter = new FilterRegistrationBean<>(new WithoutNul());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

	/** The pages are in English; the region of the browser still says how dates look. */
	static Locale english(Locale locale) {
		return locale.getCountry().isEmpty() ? Locale.US
				: new Locale.Builder().setLanguage("en").setRegion(locale.getCountry()).build();
	}

}
