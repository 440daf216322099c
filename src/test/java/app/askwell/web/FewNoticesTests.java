package app.askwell.web;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.util.SerializationUtils;
import org.springframework.web.servlet.FlashMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The latest notices wait for their page, and the oldest make room. */
class FewNoticesTests {

	private final FewNotices notices = new FewNotices();

	private MockHttpSession session = new MockHttpSession();

	@Test
	void keepTheLatest() {
		IntStream.rangeClosed(1, FewNotices.MOST + 2).forEach(this::send);
		assertThat(IntStream.rangeClosed(1, FewNotices.MOST + 2).filter(this::isShown))
			.containsExactly(IntStream.rangeClosed(3, FewNotices.MOST + 2).boxed().toArray(Integer[]::new));
	}

	private void send(int number) {
		FlashMap notice = new FlashMap();
		notice.setTargetRequestPath("/page" + number);
		notice.put("notice", number);
		this.notices.saveOutputFlashMap(notice, asked("/form"), new MockHttpServletResponse());
		keep();
	}

	/** As the database does between two requests. */
	private void keep() {
		byte[] kept = SerializationUtils.serialize(this.session.serializeState());
		this.session = new MockHttpSession();
		this.session.deserializeState(Objects.requireNonNull((Serializable) SerializationUtils.deserialize(kept)));
	}

	private boolean isShown(int number) {
		return this.notices.retrieveAndUpdate(asked("/page" + number), new MockHttpServletResponse()) != null;
	}

	private MockHttpServletRequest asked(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setSession(this.session);
		return request;
	}

}
