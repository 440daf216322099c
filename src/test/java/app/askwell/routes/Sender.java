package app.askwell.routes;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import app.askwell.Seeker;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Sends the cases of routes. */
@TestComponent
public class Sender {

	private final MockMvcTester mvc;

	Sender(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** As a page of Askwell would. */
	MvcTestResult send(RouteCase one, Seeker seeker, RequestPostProcessor... how) {
		var request = request(one.method(), one).with(seeker.signedIn()).with(csrf());
		return this.mvc.perform(with(request, how));
	}

	/** Asks for the headers of a page alone. */
	MvcTestResult head(RouteCase one, Seeker seeker) {
		return this.mvc.perform(request(HttpMethod.HEAD, one).with(seeker.signedIn()));
	}

	/** As someone would who cannot read a page of Askwell. */
	MvcTestResult sendWithoutToken(RouteCase one, Seeker seeker, RequestPostProcessor... how) {
		return this.mvc.perform(with(request(one.method(), one).with(seeker.signedIn()), how));
	}

	/** Before anyone has signed in. */
	MvcTestResult sendAsStranger(RouteCase one) {
		return this.mvc.perform(request(one.method(), one).with(csrf()));
	}

	private static AbstractMockHttpServletRequestBuilder<?> with(AbstractMockHttpServletRequestBuilder<?> request,
			RequestPostProcessor... how) {
		for (RequestPostProcessor one : how) {
			request.with(one);
		}
		return request;
	}

	private static AbstractMockHttpServletRequestBuilder<?> request(HttpMethod method, RouteCase one) {
		URI path = URI.create(one.path());
		AbstractMockHttpServletRequestBuilder<?> request = one.is(RouteCase.Trait.UPLOAD) && method == HttpMethod.POST
				? MockMvcRequestBuilders.multipart(path)
					.part(new MockPart("file", "Connections.csv",
							one.typed().get("file").getBytes(StandardCharsets.UTF_8)))
				: MockMvcRequestBuilders.request(method, path);
		fields(one).typed().forEach((name, text) -> request.param(name, text));
		one.named().forEach((name, id) -> request.param(name, id.toString()));
		return request;
	}

	/** The file of an upload is no field. */
	private static RouteCase fields(RouteCase one) {
		return one.is(RouteCase.Trait.UPLOAD) ? one.without("file") : one;
	}

}
