Feature: Everybody reads what became of suggestions
  People read what was suggested, what was decided and why, and how far it is carried out; and authors are told in the language in which they wrote.

  Scenario: Before the decision nobody outside reads of it
    Given "Maria" suggested "Quiet carriages for readers on every ferry to Hawar islands"
    When the quality officer begins to study the suggestions together
    Then a visitor of "Your suggestions" finds nothing about it

  Scenario: The author reads the reasons in her language, and a visitor finds the suggestion by entity and year
    Given "Maria" suggested "Umbrellas to borrow at the entrance of the Saar burial mounds"
    When the quality officer begins to study the suggestions together
    And the entity "works" finds that it costs 800 dinars and takes 3 weeks
    And the senior management accepts it, in Arabic and English, because "Many visitors asked for it and it costs next to nothing"
    Then "Maria" is told "Many visitors asked for it and it costs next to nothing"
    And a visitor of "Your suggestions" finds it by its entity and year and not by another year

  Scenario: A decision that an author could not read is refused
    Given "Maria" suggested "Drinking fountains for pigeons beside the Budaiya clock tower"
    When the quality officer begins to study the suggestions together
    And the entity "works" finds that it costs 800 dinars and takes 3 weeks
    Then the senior management can't accept it in Arabic alone

  Scenario: A suggestion that says something else is taken out, however often the form is sent
    Given "Maria" suggested "Chess tables under the fig trees of Janabiya pocket park"
    And "Yusuf" suggested "Chess tables under the old fig trees of Janabiya pocket park please"
    When the quality officer takes "Yusuf"'s suggestion out of the cluster, and the form is sent twice
    Then "Maria"'s suggestion is alone in its cluster
