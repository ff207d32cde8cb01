Feature: Whoever tells what others told already is shown so before sending
  What others wrote stays theirs: shown are the day and where it stands, found by service and area and never by words.

  Background:
    Given a stranger wrote "The lamp beside the blue gate has been out for nine days" on the page for complaints
    And she chooses "street-lighting" in "muharraq", and gives her name and telephone
    And she sent it

  Scenario: A lamp that is known
    When another stranger is about to send "It is dark here" for "street-lighting" in "muharraq"
    Then the page says that there are complaints about the same service in her area
    And "blue gate" is not on it

  Scenario: Another area
    When another stranger is about to send "The lamp beside the blue gate" for "street-lighting" in "southern"
    Then the page says nothing of others
