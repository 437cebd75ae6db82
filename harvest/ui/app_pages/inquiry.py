"""Inquiry."""

import streamlit as st

st.title("Inquiry")
