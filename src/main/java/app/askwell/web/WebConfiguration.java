package app.askwell.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final Assets assets;

	private final TypedReasons reasons;

	WebConfiguration(Assets assets, @Lazy TypedReasons reasons) {
		this.assets = assets;
		this.reasons = reasons;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.reasons);
	}

	/**
	 * Under the version of now, files may be kept for ever; under one of before or after,
	 * as happens during an upgrade, they are there but not kept.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(this.assets.path() + "/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.noCache())
			.resourceChain(false)
			.addResolver(new AnyVersion());
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

	@Bean
	FlashMapManager flashMapManager() {
		return new FewNotices();
	}

	/**
	 * Dates and words follow the account once someone is signed in, the browser before.
	 */
	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver() {

			@Override
			public Locale resolveLocale(HttpServletRequest request) {
				Locale reader = ReaderLocale.of(request);
				if (reader != null) {
					return reader;
				}
				Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
				return (authentication != null && authentication.getPrincipal() instanceof SignedIn me) ? me.locale()
						: super.resolveLocale(request);
			}

		};
		resolver.setSupportedLocales(Region.locales());
		resolver.setDefaultLocale(Locale.US);
		return resolver;
	}

	@Bean
	FilterRegistrationBean<LastResort> lastResort(MessageSource words) {
		FilterRegistrationBean<LastResort> filter = new FilterRegistrationBean<>(new LastResort(words));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<WithoutNul> withoutNul() {
		FilterRegistrationBean<WithoutNul> filter = new FilterRegistrationBean<>(new WithoutNul());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<UploadLimit> uploadLimit() {
		FilterRegistrationBean<UploadLimit> filter = new FilterRegistrationBean<>(new UploadLimit());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}
