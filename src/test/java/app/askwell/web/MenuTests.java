package app.askwell.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MenuTests {

	@Test
	void showsFiguresAsFarAsTheyAreCounted() {
		Menu menu = new Menu(0, 1, 99, Menu.MOST + 1, null, null, true);
		assertThat(menu.dueShown()).isNull();
		assertThat(menu.peopleShown()).isEqualTo("1");
		assertThat(menu.openShown()).isEqualTo("99");
		assertThat(menu.targetsShown()).isEqualTo("99+");
	}

}
