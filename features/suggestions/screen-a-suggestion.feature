Feature: A suggestion is screened
  Screening asks whose it is and whether it is worth studying. Whatever the answer, its sender learns why.

  Background:
    Given Fatima's suggestion about street lighting is being screened

  Scenario: A suggestion has its own period and its own words for where it stands
    Then a reply is due within 10 working days
    And her suggestion is said to be "screened"
    When the team begins to study it
    Then her suggestion is said to be "studying"

  Scenario: What will not be studied is declined at once, with reasons
    When the team declines it because "لأن مثل هذه المصابيح مركبة في الشوارع كلها منذ العام الماضي"
    Then she is told the decision and its reasons "لأن مثل هذه المصابيح مركبة في الشوارع كلها منذ العام الماضي"
    And the case is closed

  Scenario: A decision without reasons does not leave
    When the team begins to study it
    And the team tries to decline it because "لا"
    Then the decision is refused and the team still has it

  Scenario: Thanks are no reason
    When the team begins to study it
    And the team tries to decline it because "لن نأخذ بما اقترحتموه علينا وشكرًا لكم"
    Then the decision is refused by the rule "The decision goes against the customer and the reply does not say why"

  Scenario: Another entity screens what is not ours
    When the team passes it to "municipality-capital" because "The lamps stand in municipal gardens"
    Then the team of "municipality-capital" screens it

  Scenario: The team is reminded of what it accepted
    Given the team has accepted it
    When the time to put it into effect is over
    Then the team is reminded of the suggestion
    And the period is not exceeded

  Scenario: A suggestion is not passed around without end
    Given it was passed to "municipality-capital" and then to "electricity-water"
    When the team passes it to "works" because "It was theirs after all"
    Then the central team has to settle whose case it is, and reads "It was theirs after all"
    When the central team settles it in favour of "works"
    Then the team of "works" screens it

  Scenario: A suggestion that has been decided is not taken up again
    Given the team declines it because "لأن مثل هذه المصابيح مركبة في الشوارع كلها منذ العام الماضي"
    When she wants the case taken up again because "I see it otherwise"
    Then taking it up again is refused because "suggestion-not-reopened"
