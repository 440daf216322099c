package app.askwell.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone who has a keyboard and nothing else, and sees at each step where they are. */
record Keyboard(Page page) {

	/** More steps than the longest page of the journey takes. */
	private static final int STEPS = 120;

	/** Where the focus is, whether it can be seen, and whether it came from before. */
	private static final String STEP = """
			(wanted) => {
			  const here = document.activeElement, before = window.stepBefore, box = here.getBoundingClientRect();
			  const style = getComputedStyle(here);
			  const relation = before ? here.compareDocumentPosition(before) : 2;
			  window.stepBefore = here;
			  return {
			    there: here.matches(wanted),
			    name: here.outerHTML.slice(0, 100),
			    seen: here === document.body || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
			      && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
			    onward: before === here || before === document.body || here === document.body || (relation & 2) !== 0,
			  };
			}
			""";

	/** Goes on with Tab until the focus is there. */
	void goTo(String selector) {
		List<Object> passed = new ArrayList<>();
		page().evaluate("delete window.stepBefore");
		for (int i = 0; i < STEPS; i++) {
			Map<?, ?> step = (Map<?, ?>) page().evaluate(STEP, selector);
			passed.add(step.get("name"));
			assertThat(step.get("onward")).as("forward on %s: %s", page().url(), passed).isEqualTo(true);
			if (i > 0) {
				assertThat(step.get("seen")).as("focus is seen on %s: %s", page().url(), step).isEqualTo(true);
			}
			if (Boolean.TRUE.equals(step.get("there"))) {
				return;
			}
			press("Tab");
		}
		throw new AssertionError(selector + " cannot be reached on " + page().url() + " by " + passed);
	}

	/** Types over what is there. */
	void fill(String selector, String text) {
		goTo(selector);
		press("Control+A");
		page().keyboard().type(text);
	}

	/** Fills in a day or chooses from a list, as its text is typed. */
	void choose(String selector, String text) {
		goTo(selector);
		page().keyboard().type(text);
	}

	/** Follows a link or presses a button that leads to a page. */
	void open(String selector) {
		goTo(selector);
		enter();
	}

	void enter() {
		page().waitForNavigation(() -> press("Enter"));
	}

	void press(String key) {
		page().keyboard().press(key);
	}

	boolean isAt(String selector) {
		return (Boolean) page().evaluate("(wanted) => document.activeElement.matches(wanted)", selector);
	}

}
