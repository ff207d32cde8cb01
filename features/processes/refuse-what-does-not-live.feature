Feature: A drawing under which a case would not fare well does not go live
  Each step says what it needs and brings. What is drawn is gone through on every way before a case is, and the shortest way that fails is named.

  Scenario: A case would end without being decided
    When the designer draws the arrow behind "acknowledge receipt" straight to the end "not admitted"
    Then the change is refused with file, element and a sentence in both languages
    And the sentence names the way: "sendTask_acknowledge → endEvent_notAdmitted"
    And the next complaint takes the old way

  Scenario: A case would be given to a team without a reply period
    When the designer draws the arrow behind "find entity and team" straight to "is its owner clear"
    Then the change is refused with file, element and a sentence in both languages
    And the sentence names the way: "businessRuleTask_route (open) → userTask_triage"
    And the next complaint takes the old way

  Scenario: A reply would be issued and never sent
    When the designer draws the arrow behind "open the rating" straight to "wait for the rating"
    Then the change is refused with file, element and a sentence in both languages
    And the sentence names the way: "serviceTask_openRating → receiveTask_rating"
    And the next complaint takes the old way
