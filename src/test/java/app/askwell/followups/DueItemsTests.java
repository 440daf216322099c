package app.askwell.followups;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.meetings.MeetingId;
import app.askwell.web.Frame;
import app.askwell.web.Menu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class DueItemsTests extends FollowUpScene {

	@Autowired
	private ThymeleafViewResolver views;

	@Test
	void goesKindByKindWithTheLongestDueFirst() {
		everyKind();
		this.scene.touch(this.scene.contact("Zoe"), TODAY.minusDays(90));
		assertThat(due(TODAY.plusDays(30))).extracting((item) -> item.kind() + " " + item.person())
			.containsExactly("THANK_YOU Dan Kowalski", "CHECK_BACK Dan Kowalski", "KEEP_MY_WORD Dan Kowalski",
					"STAY_IN_TOUCH Zoe", "STAY_IN_TOUCH Dan Kowalski");
	}

	@Test
	@DisplayName("P8: keeps what was agreed when there is too much, the longest due first")
	void keepsWhatWasAgreedWhenThereIsTooMuch() {
		everyKind();
		this.scene.touch(this.scene.contact("Zoe"), TODAY.minusDays(90));
		assertThat(first(1)).extracting(DueItem::kind).containsExactly(FollowUpKind.THANK_YOU);
		assertThat(first(3)).extracting(DueItem::kind).doesNotContain(FollowUpKind.STAY_IN_TOUCH);
		assertThat(first(4)).extracting(DueItem::person).endsWith("Zoe");
	}

	private List<DueItem> first(int most) {
		return this.maya.does(() -> this.dueItems.due(this.maya.me(), TODAY.plusDays(30), most));
	}

	@Test
	void showsAThankYouAsSoonAsThereIsOneToWrite() {
		log(this.scene.meeting(TODAY, null, this.dan), Instant.parse("2026-11-24T13:30:00Z"), this.dan);
		assertThat(due(TODAY)).extracting(DueItem::dueOn).containsExactly(TODAY.plusDays(1));
		this.clock.advance(Duration.ofHours(20));
		assertThat(due(TODAY.plusDays(1))).extracting(DueItem::tag)
			.containsExactly(new DueTag("due.tag.hours", 4, true));
	}

	@Test
	void showsNobodyElsesThings() {
		everyKind();
		Seeker sam = this.seekers.open();
		assertThat(sam.does(() -> this.dueItems.due(sam.me(), TODAY.plusYears(1), 20))).isEmpty();
	}

	@Test
	void rendersAListWithOneButtonForEachKind() throws Exception {
		everyKind();
		assertThat(list("/people")).contains("DK", "Offered: Send the BayMedTech hiring list. Check back Thu, Dec 3.",
				"Agreed to: Send the BayMedTech hiring list", "You promised: Send the speaker list",
				"Last spoke today.", "Write it: Dan Kowalski", "Check back: Dan Kowalski", "Done: Dan Kowalski",
				"/people/" + this.dan + "#touch", "/people/" + this.dan + "/stay-in-touch/snooze",
				"name=\"back\" value=\"/people\"", "<span class=\"tag\">tomorrow</span>",
				"<span class=\"tag give\">in 2 days</span>", "in 9 days", "?back=/people\"");
	}

	private void everyKind() {
		MeetingId coffee = this.scene.meeting(TODAY, "Launch team", this.dan);
		log(coffee, null, this.dan);
		agree(TODAY.plusDays(9), coffee);
		offer(TODAY.plusDays(2), coffee);
	}

	private String list(String back) throws Exception {
		ThymeleafView view = Objects
			.requireNonNull((ThymeleafView) this.views.resolveViewName("followups/due", Locale.US));
		view.setMarkupSelector("list");
		MockHttpServletResponse response = new MockHttpServletResponse();
		Frame frame = new Frame(this.maya.me(), "/", "key", "nonce", "assets",
				() -> new Menu(0, 0, 0, 0, null, null, true));
		view.render(Map.of("items", due(TODAY.plusDays(60)), "back", back, "frame", frame),
				new MockHttpServletRequest(), response);
		return response.getContentAsString();
	}

}
